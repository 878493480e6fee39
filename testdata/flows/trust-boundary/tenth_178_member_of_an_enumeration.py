# safe: an unknown name is refused and the member's value is used
import enum

from flask import Blueprint, jsonify, request, session

pages = Blueprint('lab178', __name__)


class Shade(enum.Enum):
    LIGHT = 'light'
    DARK = 'dark'


@pages.get('/lab178')
def lab178():
    param = request.environ.get('HTTP_X_LABEL', '')

    try:
        value = Shade[param.upper()].value
    except KeyError:
        value = Shade.LIGHT.value
    session[value] = '1'  # ok: trust-boundary
    return jsonify('kept')
