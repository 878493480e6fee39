import logging
import os

from django.http import HttpResponse
from django.shortcuts import redirect
from jinja2 import Environment, Template
from rest_framework import viewsets
from rest_framework.decorators import action, api_view
from rest_framework.response import Response
from rest_framework.views import APIView

from . import search, tools
from .models import Singer, Song
from .serializers import NotifySerializer, SearchSerializer, SingerSerializer, SongSerializer

log = logging.getLogger("choirbook")
SHEETS = "/srv/choirbook/sheets"


class SongViewSet(viewsets.ModelViewSet):
    queryset = Song.objects.all()
    serializer_class = SongSerializer

    @action(detail=False, methods=["get"])
    def find(self, request):
        asked = SearchSerializer(data=request.query_params)
        asked.is_valid(raise_exception=True)
        found = search.by_title(asked.validated_data["title"])
        found += search.by_voice(asked.validated_data["voice"])
        found += search.by_year(asked.validated_data["year"])
        return Response({"n": len(found)})

    @action(detail=False)
    def parts(self, request):
        part = request.query_params.get("part", "")
        clause = request.query_params.get("clause", "")
        return Response({"n": search.by_part(part).count() + search.by_clause(clause).count()})

    @action(detail=True, methods=["post"])
    def typeset(self, request, pk=None):
        setter = tools.Typesetter(request.data.get("options", ""))
        setter.shell("/srv/choirbook/in.ly")
        tools.Typesetter().plain(request.data.get("file", "in.ly"))
        return Response(status=204)


class SingerViewSet(viewsets.ModelViewSet):
    queryset = Singer.objects.all()
    serializer_class = SingerSerializer

    def create(self, request, *args, **kwargs):
        log.info("new singer %s", request.data.get("name"))  # want: log-injection
        log.info("new singer %d", len(request.data.get("name", "")))  # ok: log-injection
        mark = tools.password_mark(request.data["password"])
        return Response({"mark": mark, "tag": tools.etag(mark)})

    def list(self, request, *args, **kwargs):
        back = request.GET.get("back")
        if back:
            return redirect(back)  # want: open-redirect
        return redirect("singer-detail", pk=request.GET.get("pk", "1"))  # ok: open-redirect


class SheetDownload(APIView):
    def get(self, request, name):
        folder = request.query_params.get("folder", "all")
        full = os.path.join(SHEETS, folder, "sheet.pdf")
        with open(full, "rb") as sheet:  # want: path-traversal
            return HttpResponse(sheet.read(), content_type="application/pdf")

    def post(self, request, name):
        full = os.path.realpath(os.path.join(SHEETS, name))
        if not full.startswith(SHEETS + os.sep):
            return Response(status=403)
        with open(full, "rb") as sheet:  # ok: path-traversal
            return HttpResponse(sheet.read(), content_type="application/pdf")


@api_view(["POST"])
def notify(request):
    asked = NotifySerializer(data=request.data)
    asked.is_valid(raise_exception=True)
    data = asked.validated_data
    tools.post(data["address"], data["text"])
    tools.post_known(data["target"], data["text"])
    return Response({"ok": True})


@api_view(["POST"])
def preview(request):
    greeting = request.data.get("greeting", "")
    page = Template("Hello {{ who }}").render(who=greeting)  # ok: template-injection
    loose = Environment(autoescape=True).from_string(greeting + " {{ who }}")  # want: template-injection
    return Response({"page": page, "loose": loose.render(who="singer")})
