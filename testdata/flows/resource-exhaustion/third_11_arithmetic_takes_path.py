# vulnerable: 7 * 42 - 106 is 188, so the path's number is used
from flask import Flask

app = Flask(__name__)


@app.get("/dots/<int:count>")
def dots(count):
    number = 106
    if 7 * 42 - number > 200:
        length = 3
    else:
        length = count
    return "." * length  # want: resource-exhaustion
