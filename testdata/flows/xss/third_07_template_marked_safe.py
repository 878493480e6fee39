# vulnerable: the filter safe switches the escaping off
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.get("/note")
def note():
    return render_template_string("<p>{{ note|safe }}</p>", note=request.cookies.get("note", ""))  # want: xss
