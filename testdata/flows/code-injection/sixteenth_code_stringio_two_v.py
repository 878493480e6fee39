# vulnerable: the buffer read is the one the formula was written to
import io

from flask import Flask, request

app = Flask(__name__)


@app.post("/calc")
def calc():
    buffer = io.StringIO()
    buffer.write(request.get_data(as_text=True))
    buffer.write(" + 1")
    formula = buffer.getvalue()
    return str(eval(formula))  # want: code-injection
