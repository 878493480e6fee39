# vulnerable: each row is made with the layout of the body
from pyramid.response import Response
from pyramid.view import view_config


@view_config(route_name="export", request_method="POST")
def export(request):
    wish = request.json_body
    row = wish["row"] if isinstance(wish["row"], str) else "{item}"
    items = request.dbsession.query(request.registry["Item"]).all()
    text = "\n".join(row.format(item=item) for item in items)  # want: format-string
    return Response(text, content_type="text/plain")
