# vulnerable: the answer is a page
from flask import Blueprint, Response, request

pages = Blueprint('lab147', __name__)


@pages.post('/lab147')
def lab147():
    given = request.get_data(as_text=True)

    kind = 'text/html; charset=utf-8'
    return Response('Hello ' + given, content_type=kind)  # want: xss
