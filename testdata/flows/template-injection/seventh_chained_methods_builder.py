# vulnerable: chained methods builder
from flask import Flask, request, render_template_string

app = Flask(__name__)

class Page:
    def __init__(self):
        self._src = []
    def add(self, s):
        self._src.append(s)
        return self
    def drop_last(self):
        self._src.pop()
        return self
    def build(self):
        return "".join(self._src)
@app.get("/cb")
def cb():
    src = Page().add("<p>").add(request.args["a"]).add("</p>").drop_last().build()
    return render_template_string(src)  # want: template-injection
