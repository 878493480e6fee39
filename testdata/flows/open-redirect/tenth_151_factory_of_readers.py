# vulnerable: the factory makes the reader that hands its text back
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

    @app.route('/lab151', methods=['POST'])
    def lab151():
        asked = str(request.get_json(force=True).get('label', ''))

        used = make_reader('verbatim', asked).read()
        return redirect(used, code=303)  # want: open-redirect
