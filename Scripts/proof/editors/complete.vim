" What Vim offers at the end of some beginnings of a checklist:
"
"   vim --not-a-term -n -u NONE --cmd 'set runtimepath^=FOLDER runtimepath+=FOLDER/after' -S complete.vim FILE...
"
" FOLDER is a ~/.vim as docs/editors.md sets it up. For each file, ‘offered’ gets a line with the name, a tab, and
" what omni completion at the place of `@@` offers.
set nocompatible nomore hidden completeopt=menu backspace=indent,eol,start
filetype plugin on
syntax on

function Note()
  let g:offered = map(copy(complete_info(['items']).items), 'trim(v:val.word)')
  return ''
endfunction

let s:lines = []
for s:file in argv()
  execute 'edit' fnameescape(s:file)
  call search('@@')
  let g:offered = []
  " The mark goes, the keys that ask for completion are pressed, and what is offered is noted.
  call feedkeys("la\<BS>\<BS>\<C-X>\<C-O>\<C-R>=Note()\<CR>\<Esc>", 'tx')
  call add(s:lines, s:file . "\t" . join(sort(g:offered)))
endfor
call writefile(s:lines, 'offered')
qall!
