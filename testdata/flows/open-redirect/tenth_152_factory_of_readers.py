# safe: the factory makes the reader that answers with its own name
from flask import redirect, request


class Verbatim:
    def __init__(self, text):
        self.text = text

    def read(self):
        return self.text


class Named:
    def __init__(self, text):
        self.text = text

    def read(self):
        return type(self).__name__


def make_reader(kind, text):
    readers = {'verbatim': Verbatim, 'named': Named}
    return readers[kind](text)


def init(app):

    @app.route('/lab152', methods=['POST'])
    def lab152():
        asked = str(request.get_json(force=True).get('label', ''))

        used = make_reader('named', asked).read()
        return redirect(used, code=303)  # ok: open-redirect
