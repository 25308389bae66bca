import java.io.FileInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.util.XFormUtils;

/**
 * Times JavaRosa as `measure answers` times Mystery: loading a form, then every answer with what follows from it.
 *
 * usage: MeasureJavaRosa FORM ROUNDS
 */
public final class MeasureJavaRosa {
    public static void main(String[] arguments) throws Exception {
        new XFormsModule().registerModule();
        int rounds = Integer.parseInt(arguments[1]);
        double[] loads = new double[rounds];
        double[] best = null;
        double worstOnce = 0;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            FormDef form = load(arguments[0]);
            loads[round] = milliseconds(start);
            double[] times = answerAll(form);
            worstOnce = Math.max(worstOnce, Arrays.stream(times).max().orElse(0));
            if (best == null) {
                best = times;
            } else if (best.length != times.length) {
                throw new IllegalStateException("rounds differ");
            }
            for (int i = 0; i < times.length; i++) {
                best[i] = Math.min(best[i], times[i]);
            }
        }
        double[] order = best.clone();
        Arrays.sort(order);
        double first = loads[0];
        Arrays.sort(loads);
        System.out.printf(
            "load first %.3f ms, load median %.3f ms, answers %d, answer median %.4f ms, answer worst %.4f ms, once %.4f ms%n",
            first, loads[rounds / 2], order.length, order[order.length / 2], order[order.length - 1], worstOnce);
    }

    private static FormDef load(String path) throws Exception {
        try (InputStream stream = new FileInputStream(path)) {
            FormDef form = XFormUtils.getFormFromInputStream(stream);
            form.initialize(true, new InstanceInitializationFactory());
            return form;
        }
    }

    /** Answers all questions that are asked, from the first to the last; then all again, each the other way. */
    private static double[] answerAll(FormDef form) {
        List<Double> times = new ArrayList<>();
        FormEntryController controller = new FormEntryController(new FormEntryModel(form));
        for (int pass = 0; pass < 2; pass++) {
            controller.jumpToIndex(FormIndex.createBeginningOfFormIndex());
            int event = controller.stepToNextEvent();
            while (event != FormEntryController.EVENT_END_OF_FORM) {
                if (event == FormEntryController.EVENT_QUESTION) {
                    FormEntryPrompt prompt = controller.getModel().getQuestionPrompt();
                    IAnswerData answer = answer(prompt, pass);
                    long start = System.nanoTime();
                    int result = controller.answerQuestion(answer, true);
                    times.add(milliseconds(start));
                    if (result != FormEntryController.ANSWER_OK) {
                        throw new IllegalStateException("refused: " + prompt.getIndex());
                    }
                }
                event = controller.stepToNextEvent();
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static IAnswerData answer(FormEntryPrompt prompt, int pass) {
        if (prompt.getControlType() == Constants.CONTROL_SELECT_ONE) {
            var choices = prompt.getSelectChoices();
            return new SelectOneData(new Selection(choices.get(pass == 0 ? 0 : choices.size() - 1)));
        }
        return new IntegerData(pass == 0 ? 5 : 15);
    }

    private static double milliseconds(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
