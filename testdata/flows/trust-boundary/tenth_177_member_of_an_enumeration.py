# vulnerable: an unknown name falls back to the text itself
import enum

from flask import Blueprint, jsonify, request, session

pages = Blueprint('lab177', __name__)


class Shade(enum.Enum):
    LIGHT = 'light'
    DARK = 'dark'


@pages.get('/lab177')
def lab177():
    param = request.environ.get('HTTP_X_LABEL', '')

    try:
        value = Shade[param.upper()].value
    except KeyError:
        value = param
    session[value] = '1'  # want: trust-boundary
    return jsonify('kept')
