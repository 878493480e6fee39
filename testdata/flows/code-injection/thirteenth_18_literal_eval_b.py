# safe: literal_eval reads the literal
import ast

from flask import Flask, request

app = Flask(__name__)


@app.post("/point")
def point():
    text = request.get_data(as_text=True)
    x, y = ast.literal_eval(text)  # ok: code-injection
    return {"x": x, "y": y}
