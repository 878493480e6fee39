import os
import uuid

from django.conf import settings
from django.http import FileResponse, HttpResponse
from django.utils.html import escape
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response
from rest_framework.views import APIView

from tickets.models import Ticket
from tickets.serializers import StatsSerializer, TicketSerializer, WebhookSerializer
from tickets.services.hooks import HookSender
from tickets.services.stats import count_by, recent


class TicketViewSet(viewsets.ModelViewSet):
    serializer_class = TicketSerializer

    def get_queryset(self):
        title = self.request.query_params.get("title")
        queryset = Ticket.objects.all()
        return queryset.filter(title__contains=title) if title else queryset  # ok: sql-injection

    def perform_create(self, serializer):
        serializer.save(state="open")  # ok: mass-assignment

    @action(detail=True, methods=["post"])
    def patch_all(self, request, pk=None):
        Ticket.objects.filter(pk=pk).update(**request.data)  # want: mass-assignment
        return Response(status=204)

    @action(detail=False)
    def stats(self, request):
        serializer = StatsSerializer(data=request.query_params)
        serializer.is_valid(raise_exception=True)
        data = serializer.validated_data
        return Response({"groups": count_by(data["group"], data["state"]), "recent": recent(data["days"], data["state"])})

    @action(detail=True)
    def printable(self, request, pk=None):
        ticket = self.get_object()
        heading = request.query_params.get("heading", "")
        if request.query_params.get("plain"):
            return HttpResponse("<h1>" + escape(heading) + "</h1>" + escape(ticket.body))  # ok: xss
        return HttpResponse("<h1>" + heading + "</h1>" + escape(ticket.body))  # want: xss


class AttachmentView(APIView):
    def get(self, request):
        key = uuid.UUID(request.query_params["key"])
        return FileResponse(open(os.path.join(settings.MEDIA_ROOT, "att", f"{key}.bin"), "rb"))  # ok: path-traversal

    def delete(self, request):
        os.remove(os.path.join(settings.MEDIA_ROOT, "att", request.data["name"]))  # want: path-traversal
        return Response(status=204)


class WebhookView(APIView):
    def post(self, request):
        serializer = WebhookSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        sender = HookSender({"text": "ticket changed"})
        return Response(
            {
                "target": sender.send_to(serializer.validated_data["target"]),
                "service": sender.send_to_service(serializer.validated_data["service"]),
            }
        )
