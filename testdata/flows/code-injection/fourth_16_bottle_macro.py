# safe: the executed text is read from the application's own folder under a fixed name
import pathlib

from bottle import Bottle, request, response

app = Bottle()
MACROS = pathlib.Path(__file__).with_name("macros")


def run_macro(text, document):
    scope = {"document": document, "result": None}
    exec(text, scope)  # ok: code-injection
    return scope["result"]


@app.post("/macros/run")
def run():
    upload = request.files.get("document")
    if upload is None or not upload.filename.endswith(".txt"):
        response.status = 400
        return "document expected"
    text = (MACROS / "wordcount.mac").read_text("utf-8")
    return {"result": run_macro(text, {"body": upload.file.read().decode("utf-8")})}
