# vulnerable: the serializer limits the length of the format, not its characters
import subprocess

from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView


class ConvertSerializer(serializers.Serializer):
    target = serializers.CharField(max_length=40)


class ConvertView(APIView):
    def post(self, request, pk):
        serializer = ConvertSerializer(data=request.data)
        if not serializer.is_valid():
            return Response(serializer.errors, status=400)
        target = serializer.validated_data["target"]
        subprocess.run("convert /data/in.png /data/out." + target, shell=True, check=True)  # want: command-injection
        return Response({"done": True})
