# vulnerable: the argument that is fixed beforehand is what was sent
import functools

from flask import Flask, render_template_string, request

app = Flask(__name__)


class Box:
    def put(self, first, second):
        return second

    store = functools.partialmethod(put, "fixed")


@app.route("/bench/36", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    bar = Box().store(param)
    return render_template_string("<p>" + bar + "</p>")  # want: template-injection
