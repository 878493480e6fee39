# safe: bottle's template gets the text as a variable
from bottle import Bottle, request, template

app = Bottle()


@app.post("/note")
def note():
    text = request.forms.get("text", "")
    return template("<pre>{{text}}</pre>\n<p>{{author}}</p>", text=text, author="me")  # ok: template-injection
