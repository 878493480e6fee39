# vulnerable: the renderer sends the text that a view answers with as a page
from rest_framework.decorators import api_view, renderer_classes
from rest_framework.renderers import StaticHTMLRenderer
from rest_framework.response import Response
from rest_framework.views import APIView


class Greeting(APIView):
    renderer_classes = [StaticHTMLRenderer]

    def get(self, request):
        return Response("<b>" + request.query_params["name"] + "</b>")  # want: xss


@api_view(["GET"])
@renderer_classes([StaticHTMLRenderer])
def farewell(request):
    return Response(f"<p>{request.query_params['name']}</p>")  # want: xss
