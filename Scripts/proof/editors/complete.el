;;; complete.el --- What Emacs offers at the end of some beginnings of a checklist  -*- lexical-binding: t -*-

;; emacs --batch -Q -l complete.el FILE...
;; The folder of the files holds checklist.rnc and schemas.xml, as docs/editors.md sets them up. For each file it prints
;; FILE, a tab, and what completion at the place of `@@' offers; for a file without a `@@', the number of mistakes.

(require 'nxml-mode)
(require 'rng-valid)

(defun proof-complete (bounds)
  "What can stand between the BOUNDS that completion at point gives."
  (let ((begun (buffer-substring (nth 0 bounds) (nth 1 bounds))))
    (mapconcat #'identity (sort (all-completions begun (nth 2 bounds)) #'string<) " ")))

(dolist (file command-line-args-left)
  (find-file file)
  (nxml-mode)
  (rng-validate-mode 1)
  (while (rng-do-some-validation))
  (princ
   (format "%s\t%s\n" file
           (if (search-forward "@@" nil t)
               (progn
                 (delete-char -2)
                 (proof-complete (run-hook-with-args-until-success 'completion-at-point-functions)))
             (format "%d mistakes" rng-error-count))))
  (set-buffer-modified-p nil)
  (kill-buffer))
(setq command-line-args-left nil)
