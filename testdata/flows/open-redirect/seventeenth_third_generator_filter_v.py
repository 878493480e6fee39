# vulnerable: the generator yields first what was sent

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/bench/31")
def endpoint():
    param = next(iter(request.args), "")
    def texts():
        for text in ("fixed", param):
            if text is param:
                yield text
    bar = next(texts())
    return redirect(bar)  # want: open-redirect
