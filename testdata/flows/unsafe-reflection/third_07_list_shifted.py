# vulnerable: after the first element is removed, the name from the cookie is the first
import views_table
from flask import Flask, request

app = Flask(__name__)


@app.get("/widget")
def widget():
    names = ["header", request.cookies.get("widget", ""), "footer"]
    del names[0]
    draw = getattr(views_table, names[0])  # want: unsafe-reflection
    return draw()
