# safe: 7 * 42 - 106 is 188, so the constant is used
from flask import Flask

app = Flask(__name__)


@app.get("/dots/<int:count>")
def dots(count):
    number = 106
    if 7 * 42 - number > 200:
        length = count
    else:
        length = 3
    return "." * length  # ok: resource-exhaustion
