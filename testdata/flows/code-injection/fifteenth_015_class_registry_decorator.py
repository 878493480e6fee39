# vulnerable: the handler under the name returns the text
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)

HANDLERS = {}


def handles(name):
    def keep(fn):
        HANDLERS[name] = fn
        return fn
    return keep


@handles("show")
def show(value):
    return value


@handles("hide")
def hide(value):
    return "hidden"


def dispatch(name, value):
    return HANDLERS[name](value)


class AnswerView(MethodView):
    def get(self):
        param = ""
        for key in request.args:
            if request.args[key] == "chosen":
                param = key
        bar = dispatch("show", param)
        program = compile(bar, "<formula>", "eval")  # want: code-injection
        return str(eval(program))


app.add_url_rule("/entry", view_func=AnswerView.as_view("answer"))
