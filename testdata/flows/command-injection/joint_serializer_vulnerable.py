# vulnerable: validate checks one field, another one is run
import os

from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView


class ToolSerializer(serializers.Serializer):
    tool = serializers.CharField()
    host = serializers.CharField()

    def validate(self, attrs):
        tool = attrs["tool"]
        if tool not in ("ping", "dig") or not attrs["host"]:
            raise serializers.ValidationError("unknown tool")
        return attrs


class LooseSerializer(serializers.Serializer):
    tool = serializers.CharField()
    force = serializers.BooleanField()

    def validate(self, attrs):
        if not attrs["force"] and attrs["tool"] not in ("ping", "dig"):
            raise serializers.ValidationError("unknown tool")
        return attrs


class ToolView(APIView):
    def post(self, request):
        serializer = ToolSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        os.system("ping " + serializer.validated_data["host"])  # want: command-injection
        return Response({"done": True})

    def put(self, request):
        serializer = LooseSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        os.system(serializer.validated_data["tool"] + " example.org")  # want: command-injection
        return Response({"done": True})
