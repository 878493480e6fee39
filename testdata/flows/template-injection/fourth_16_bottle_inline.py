# safe: both fields are values of the inline template
from bottle import Bottle, request, template

app = Bottle()


@app.post("/notes/render")
def render_note():
    title = request.forms.get("title", "")
    note = request.forms.get("note", "")
    layout = "<article>\n<h1>{{title}}</h1>\n" + "{{note}}" + "\n</article>"
    return template(layout, title=title, note=note)  # ok: template-injection
