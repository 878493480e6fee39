import gradio as gr

demo = gr.Interface(fn=None, inputs="text", outputs="text")
demo.launch(share=True)  # want: app-shared-publicly
gr.Blocks().launch(share=True, server_port=80)  # want: app-shared-publicly
gr.ChatInterface(None).launch(True, share=True)  # want: app-shared-publicly
demo.launch()  # ok: local
demo.launch(share=False)  # ok: local
demo.launch(share=True, auth=("a", "b"))  # ok: with a password
