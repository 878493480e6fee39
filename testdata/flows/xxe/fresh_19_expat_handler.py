# vulnerable: the handler of external references opens what they name
from urllib.request import urlopen
from xml.parsers import expat

from flask import Flask, request

app = Flask(__name__)


@app.post("/inventory")
def inventory():
    texts = []
    parser = expat.ParserCreate()

    def external(context, base, system_id, public_id):
        child = parser.ExternalEntityParserCreate(context)
        child.Parse(urlopen(system_id).read(), True)
        return 1

    parser.ExternalEntityRefHandler = external
    parser.CharacterDataHandler = texts.append
    parser.Parse(request.get_data(), True)  # want: xxe
    return {"text": "".join(texts)}
