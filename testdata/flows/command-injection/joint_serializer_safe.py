# safe: validate of a serializer, and of a schema, lets only two tools pass
import os

from marshmallow import Schema, ValidationError, fields, validates_schema
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView


class ToolSerializer(serializers.Serializer):
    tool = serializers.CharField()
    host = serializers.CharField()

    def validate(self, attrs):
        tool = attrs["tool"]
        if tool not in ("ping", "dig"):
            raise serializers.ValidationError("unknown tool")
        return attrs


class ToolSchema(Schema):
    tool = fields.Str()

    @validates_schema
    def known(self, data, **kwargs):
        if data["tool"] not in ("ping", "dig"):
            raise ValidationError("unknown tool")


class ToolView(APIView):
    def post(self, request):
        serializer = ToolSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        os.system(serializer.validated_data["tool"] + " example.org")  # ok: command-injection
        return Response({"done": True})

    def put(self, request):
        os.system(ToolSchema().load(request.data)["tool"] + " example.org")  # ok: command-injection
        return Response({"done": True})
