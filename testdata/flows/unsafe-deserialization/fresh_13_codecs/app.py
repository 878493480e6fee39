from flask import Flask, request

from decoders import decoder_for

app = Flask(__name__)


@app.post("/import")
def importer():
    decode = decoder_for("session")
    return {"fields": len(decode(request.get_data()))}
