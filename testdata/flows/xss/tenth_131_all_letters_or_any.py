# vulnerable: any letter lets the text pass
import string

from flask import Flask, request

app = Flask(__name__)


@app.route('/lab131', methods=['GET'])
def lab131():
    values = request.args.getlist('label')
    given = values[0] if values else ''

    if not any(letter in string.ascii_letters for letter in given):
        return 'bad', 400
    shown = given
    return f'<h1>{shown}</h1>'  # want: xss
