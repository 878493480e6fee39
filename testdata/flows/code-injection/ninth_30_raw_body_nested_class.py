# vulnerable: evaluated by an interpreter object; the value goes through: nested class, replace
import code

from flask import Flask, request

app = Flask(__name__)


@app.get("/calc/form")
def show_form():
    return "<form method=post><input name=account></form>"


@app.route("/calc/30", methods=["GET", "POST"])
def serve():
    submitted = request.get_data(as_text=True)

    class Test:
        def do_something(self, arg):
            return arg

    held = Test().do_something(submitted)
    chosen_value = held.replace("\t", " ")
    interpreter = code.InteractiveInterpreter()
    interpreter.runsource(chosen_value)  # want: code-injection
    return "interpreted"
