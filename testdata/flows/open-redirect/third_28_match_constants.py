# safe: each case gives a constant
from flask import Flask, redirect, request

app = Flask(__name__)


def address(word):
    match word:
        case "home":
            return "/"
        case _:
            return "/404"


@app.get("/go")
def go():
    return redirect(address(request.args.get("to", "home")))  # ok: open-redirect
