import subprocess

from rest_framework import serializers, viewsets
from rest_framework.response import Response


def known_host(value):
    if value not in {"a.example.org", "b.example.org"}:
        raise serializers.ValidationError("host")


def short(value):
    if len(value) > 30:
        raise serializers.ValidationError("long")


class PingSerializer(serializers.Serializer):
    host = serializers.CharField(validators=[known_host])
    note = serializers.CharField(validators=[short])
    address = serializers.IPAddressField()


class PingViewSet(viewsets.ViewSet):
    def create(self, request):
        serializer = PingSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        subprocess.run("ping " + serializer.validated_data["host"], shell=True)  # ok: command-injection
        subprocess.run("ping " + serializer.validated_data["address"], shell=True)  # ok: command-injection
        subprocess.run("echo " + serializer.validated_data["note"], shell=True)  # want: command-injection
        return Response({})
