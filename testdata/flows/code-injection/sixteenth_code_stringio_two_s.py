# safe: the buffer read was emptied and written anew with a fixed formula
import io

from flask import Flask, request

app = Flask(__name__)


@app.post("/calc")
def calc():
    buffer = io.StringIO()
    buffer.write(request.get_data(as_text=True))
    buffer.seek(0)
    buffer.truncate(0)
    buffer.write("1 + 1")
    formula = buffer.getvalue()
    return str(eval(formula))  # ok: code-injection
