# safe: the variable is set back by its token
import contextvars
from urllib.parse import unquote_plus

from flask import Blueprint, jsonify, request, session

pages = Blueprint('lab172', __name__)

current = contextvars.ContextVar('current', default='nobody')


@pages.get('/lab172')
def lab172():
    incoming = unquote_plus(request.cookies.get('label', 'noCookieValueSupplied'))

    current.set('somebody')
    token = current.set(incoming)
    current.reset(token)
    picked = current.get()
    session.update(label=picked)  # ok: trust-boundary
    return jsonify('kept')
