# safe: an escaped text for the page, and a mapping for another renderer
from django.utils.html import escape
from rest_framework.renderers import JSONRenderer, StaticHTMLRenderer
from rest_framework.response import Response
from rest_framework.views import APIView


class Greeting(APIView):
    renderer_classes = [StaticHTMLRenderer]

    def get(self, request):
        return Response("<b>" + escape(request.query_params["name"]) + "</b>")  # ok: xss


class Names(APIView):
    renderer_classes = [JSONRenderer]

    def get(self, request):
        return Response({"name": request.query_params["name"]})  # ok: xss
