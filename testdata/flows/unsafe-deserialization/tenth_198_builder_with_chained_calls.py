# safe: the last call starts anew
from flask import Flask, jsonify, request
import yaml

app = Flask(__name__)


class Line:
    def __init__(self):
        self.parts = []

    def add(self, part):
        self.parts.append(part)
        return self

    def clear(self):
        self.parts = []
        return self

    def done(self):
        return ' '.join(self.parts)


@app.route('/lab198', methods=['POST'])
def lab198():
    param = request.get_data(as_text=True)

    item = Line().add('x').add(param).clear().add('y').done()
    thing = yaml.load(item, Loader=yaml.UnsafeLoader)  # ok: unsafe-deserialization
    return jsonify(str(thing))
