# safe: the answer is plain text
from flask import Blueprint, Response, request

pages = Blueprint('lab148', __name__)


@pages.post('/lab148')
def lab148():
    given = request.get_data(as_text=True)

    kind = 'text/plain; charset=utf-8'
    return Response('Hello ' + given, content_type=kind)  # ok: xss
