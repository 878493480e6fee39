"""What an upload field of a page hands on is a file that the framework has put away; a text field hands on what was typed,
and a field of choices one of them unless it takes others."""

import gradio as gr


def show(picture, name):
    with open(picture, "rb") as f:
        return f.read()


def show_named(picture, name):
    with open(name, "rb") as f:  # flow: path-traversal
        return f.read()


def clicked(sound):
    with open(sound, "rb") as f:
        return f.read()


def typed(sound):
    with open(sound, "rb") as f:  # flow: path-traversal
        return f.read()


def chosen(sound):
    with open("logs/" + sound, "rb") as f:
        return f.read()


def chosen_or_typed(sound):
    with open("logs/" + sound, "rb") as f:  # flow: path-traversal
        return f.read()


gr.Interface(show, [gr.components.Image(type="filepath"), gr.Textbox()], gr.Image())
gr.Interface(fn=show_named, inputs=[gr.Image(type="filepath"), gr.Textbox()], outputs=gr.Image())

with gr.Blocks() as page:
    sound = gr.Audio(type="filepath")
    name = gr.Textbox()
    button = gr.Button("Play")
    button.click(clicked, inputs=sound, outputs=name)
    button.click(fn=typed, inputs=[name], outputs=name)
    choice = gr.Dropdown(choices=["a", "b"])
    button.click(chosen, inputs=[choice], outputs=name)
    button.click(chosen, inputs=[gr.Radio(["a", "b"])], outputs=name)
    free = gr.Dropdown(choices=["a", "b"], allow_custom_value=True)
    button.click(chosen_or_typed, inputs=[free], outputs=name)
