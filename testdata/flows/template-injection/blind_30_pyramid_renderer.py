# safe: the renderer is a template file, the request's data is its context
from pyramid.renderers import render_to_response
from pyramid.view import view_config


@view_config(route_name="preview")
def preview(request):
    values = {"markup": request.json_body["markup"]}
    return render_to_response("templates/preview.pt", values, request=request)  # ok: template-injection
