# vulnerable: the feature for external entities is switched on in the helper
import io

from flask import Flask, request

from readers import Titles, new_reader

app = Flask(__name__)


@app.post("/feed")
def feed():
    titles = Titles()
    reader = new_reader(titles, True)
    reader.parse(io.BytesIO(request.get_data()))  # want: xxe
    return "".join(titles.text)
