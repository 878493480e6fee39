# safe: the field takes letters and digits only
import subprocess

from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView


class ConvertSerializer(serializers.Serializer):
    target = serializers.RegexField(r"^[a-z0-9]{2,5}\Z")


class ConvertView(APIView):
    def post(self, request, pk):
        serializer = ConvertSerializer(data=request.data)
        if not serializer.is_valid():
            return Response(serializer.errors, status=400)
        target = serializer.validated_data["target"]
        subprocess.run("convert /data/in.png /data/out." + target, shell=True, check=True)  # ok: command-injection
        return Response({"done": True})
