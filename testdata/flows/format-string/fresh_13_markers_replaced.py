# safe: marks in braces are replaced from a dict of text, nothing is formatted
import re

from pyramid.response import Response
from pyramid.view import view_config

MARK = re.compile(r"\{(\w+)\}")


def fill(row, values):
    return MARK.sub(lambda found: values.get(found.group(1), ""), row)


@view_config(route_name="export", request_method="POST")
def export(request):
    wish = request.json_body
    row = wish["row"] if isinstance(wish["row"], str) else "{title}"
    items = request.dbsession.query(request.registry["Item"]).all()
    text = "\n".join(fill(row, {"title": item.title, "place": item.place}) for item in items)  # ok: format-string
    return Response(text, content_type="text/plain")
