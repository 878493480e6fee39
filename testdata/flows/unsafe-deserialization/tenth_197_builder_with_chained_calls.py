# vulnerable: the last call appends the parameter
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


@app.route('/lab197', methods=['POST'])
def lab197():
    param = request.get_data(as_text=True)

    item = Line().add('x').clear().add(param).done()
    thing = yaml.load(item, Loader=yaml.UnsafeLoader)  # want: unsafe-deserialization
    return jsonify(str(thing))
