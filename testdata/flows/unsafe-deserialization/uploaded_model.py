# vulnerable: the model that a page's visitor uploads is unpickled from where the framework has put it.
import pickle

import gradio as gr


def predict(model, kind):
    with open(model.name, "rb") as stream:
        estimator = pickle.load(stream)  # want: unsafe-deserialization
    return estimator.describe(kind)


with gr.Blocks() as demo:
    model = gr.File(label="Model")
    kind = gr.Radio(["short", "long"])
    answer = gr.Textbox()
    gr.Button("Describe").click(predict, inputs=[model, kind], outputs=answer)

demo.launch()
