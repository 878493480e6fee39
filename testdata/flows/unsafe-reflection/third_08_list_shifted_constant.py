# safe: after the first element is removed, the second one is a constant
import views_table
from flask import Flask, request

app = Flask(__name__)


@app.get("/widget")
def widget():
    names = ["header", request.cookies.get("widget", ""), "footer"]
    del names[0]
    draw = getattr(views_table, names[1])  # ok: unsafe-reflection
    return draw()
