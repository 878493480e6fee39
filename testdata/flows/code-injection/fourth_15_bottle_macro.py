# vulnerable: the uploaded macro file is executed
from bottle import Bottle, request, response

app = Bottle()


def run_macro(text, document):
    scope = {"document": document, "result": None}
    exec(text, scope)  # want: code-injection
    return scope["result"]


@app.post("/macros/run")
def run():
    upload = request.files.get("macro")
    if upload is None or not upload.filename.endswith(".mac"):
        response.status = 400
        return "macro file expected"
    return {"result": run_macro(upload.file.read().decode("utf-8"), {"pages": 3})}
