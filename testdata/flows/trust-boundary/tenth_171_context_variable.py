# vulnerable: the variable is set last to the parameter
import contextvars
from urllib.parse import unquote_plus

from flask import Blueprint, jsonify, request, session

pages = Blueprint('lab171', __name__)

current = contextvars.ContextVar('current', default='nobody')


@pages.get('/lab171')
def lab171():
    incoming = unquote_plus(request.cookies.get('label', 'noCookieValueSupplied'))

    current.set('somebody')
    token = current.set(incoming)
    picked = current.get()
    session.update(label=picked)  # want: trust-boundary
    return jsonify('kept')
