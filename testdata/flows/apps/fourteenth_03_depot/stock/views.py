import os
import subprocess
import tarfile
from pathlib import Path

import requests
from django.conf import settings
from django.db import connection
from django.http import FileResponse
from rest_framework import mixins, status, viewsets
from rest_framework.decorators import action, api_view, renderer_classes
from rest_framework.exceptions import ValidationError
from rest_framework.parsers import FileUploadParser
from rest_framework.response import Response
from rest_framework.views import APIView

from .filters import KindFilter, OrderFilter
from .models import Item, Shelf
from .permissions import KnowsKey, OwnsKey
from .renderers import CardRenderer, EscapedCardRenderer
from .serializers import ItemSerializer, MirrorSerializer, ScanSerializer, ShelfSerializer

TABLES = frozenset({"stock_item", "stock_shelf"})


class ItemViewSet(viewsets.ModelViewSet):
    queryset = Item.objects.all()
    serializer_class = ItemSerializer
    permission_classes = [OwnsKey]
    filter_backends = [OrderFilter, KindFilter]
    lookup_value_regex = "[0-9]+"

    def get_queryset(self):
        shelf = self.request.query_params.get("shelf")
        if shelf is None:
            return Item.objects.all()
        return Item.objects.raw("SELECT * FROM stock_item WHERE shelf_id = " + shelf)  # want: sql-injection

    def perform_create(self, serializer):
        serializer.save(shelf_id=int(self.request.data["shelf"]))  # ok: mass-assignment

    @action(detail=True, methods=["post"])
    def print(self, request, pk=None):
        os.system(f"print-label --item {pk}")  # ok: command-injection
        return Response({"printed": pk})

    @action(detail=False, methods=["post"], url_path="print-all")
    def print_all(self, request):
        os.system(f"print-label --all --tray {request.data.get('tray')}")  # want: command-injection
        return Response({"printed": True})

    @action(detail=False)
    def cards(self, request, *args, **kwargs):
        return Response(ItemSerializer(self.get_queryset(), many=True).data)  # ok: xss


class ShelfViewSet(mixins.RetrieveModelMixin, mixins.UpdateModelMixin, viewsets.GenericViewSet):
    queryset = Shelf.objects.all()
    serializer_class = ShelfSerializer
    permission_classes = [KnowsKey]

    def update(self, request, *args, **kwargs):
        shelf = self.get_object()
        for name in request.data:
            setattr(shelf, name, request.data[name])  # want: mass-assignment
        shelf.save()
        return Response(ShelfSerializer(shelf).data)

    def partial_update(self, request, *args, **kwargs):
        shelf = self.get_object()
        for name in {"code"} & set(request.data):
            setattr(shelf, name, request.data[name])  # ok: mass-assignment
        shelf.save()
        return Response(ShelfSerializer(shelf).data)


class ExportViewSet(viewsets.ViewSet):
    def retrieve(self, request, pk=None):
        return FileResponse(open(os.path.join(settings.EXPORTS, pk + ".csv"), "rb"))  # want: path-traversal

    def list(self, request):
        wanted = request.query_params.get("name", "")
        for entry in os.listdir(settings.EXPORTS):
            if entry == wanted:
                return FileResponse(open(os.path.join(settings.EXPORTS, entry), "rb"))  # ok: path-traversal
        raise ValidationError("no such export")


class ScanView(APIView):
    def post(self, request):
        serializer = ScanSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        data = serializer.validated_data
        subprocess.run(f"scanner {data['device']} --depth {data['depth']}", shell=True)  # ok: command-injection
        subprocess.run(f"scanner --title {data['title']}", shell=True)  # want: command-injection
        subprocess.run("scanner --slug " + data["slug"], shell=True)  # ok: command-injection
        with open(Path(settings.SCANS) / data["target"], "w") as out:  # ok: path-traversal
            out.write("scan")
        with open(Path(settings.SCANS) / data["folder"] / "scan", "w") as out:  # want: path-traversal
            out.write("scan")
        with connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO scans (ref) VALUES ('{data['ref']}')")  # ok: sql-injection
        return Response(status=status.HTTP_201_CREATED)

    def put(self, request):
        serializer = ScanSerializer(data=request.data)
        serializer.is_valid()
        subprocess.run(f"scanner --retry {serializer.initial_data['device']}", shell=True)  # want: command-injection
        return Response(serializer.data)


class MirrorView(APIView):
    def post(self, request):
        serializer = MirrorSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        first = requests.get(serializer.validated_data["url"], timeout=5)  # want: ssrf
        second = requests.get(serializer.validated_data["known"], timeout=5)  # ok: ssrf
        third = requests.get(f"http://{serializer.validated_data['address']}/status", timeout=5)  # want: ssrf
        return Response({"sizes": [len(first.content), len(second.content), len(third.content)]})


@api_view(["GET"])
def count(request, table):
    with connection.cursor() as cursor:
        if table in TABLES:
            cursor.execute("SELECT COUNT(*) FROM " + table)  # ok: sql-injection
        else:
            cursor.execute("SELECT COUNT(*) FROM archive_" + table)  # want: sql-injection
        return Response({"count": cursor.fetchone()[0]})


@api_view(["GET"])
@renderer_classes([CardRenderer, EscapedCardRenderer])
def label(request):
    return Response({"ok": True})


class UploadView(APIView):
    parser_classes = [FileUploadParser]

    def put(self, request, filename):
        upload = request.data["file"]
        with tarfile.open(fileobj=upload) as archive:
            archive.extractall(settings.SCANS)  # want: zip-slip
        return Response(status=204)

    def post(self, request, filename):
        upload = request.data["file"]
        with tarfile.open(fileobj=upload) as archive:
            archive.extractall(settings.SCANS, filter="data")  # ok: zip-slip
        return Response(status=204)
