# vulnerable: exitstack callback sets
from contextlib import ExitStack
import requests
from flask import Flask, request

app = Flask(__name__)

@app.post("/es")
def es():
    state = {"u": "https://ok.acme.org"}
    with ExitStack() as st:
        st.callback(state.update, u=request.get_json()["u"])
    return requests.get(state["u"]).text  # want: ssrf
