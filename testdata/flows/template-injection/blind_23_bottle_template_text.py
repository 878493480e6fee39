# vulnerable: bottle's template() compiles a text that holds line breaks or braces
from bottle import Bottle, request, template

app = Bottle()


@app.post("/note")
def note():
    text = request.forms.get("text", "")
    return template("<pre>" + text + "</pre>\n<p>{{author}}</p>", author="me")  # want: template-injection
