# vulnerable: returned at the bottom
from flask import Flask, request

app = Flask(__name__)


@app.route("/ticket")
def ticket():
    arrived = [value for name, value in request.args.items(multi=True) if name == "pillow"][0]
    def walk(text, depth):
        if depth == 0:
            return text
        return walk(text, depth - 1)

    outcome = walk(arrived, 3)
    space = {}
    exec(f"answer = {outcome}", space)  # want: code-injection
    return {"answer": repr(space.get("answer"))}
