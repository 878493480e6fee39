# vulnerable: a chameleon page template is built in a Pyramid view
from chameleon import PageTemplate
from pyramid.response import Response
from pyramid.view import view_config


@view_config(route_name="preview")
def preview(request):
    markup = request.json_body["markup"]
    template = PageTemplate("<div>" + markup + "</div>")  # want: template-injection
    return Response(template(title="Preview"))
