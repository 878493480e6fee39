# vulnerable: the serializer's char field goes into the shell line
import subprocess

from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView


class ProbeSerializer(serializers.Serializer):
    host = serializers.CharField(max_length=200)
    count = serializers.IntegerField(min_value=1, max_value=5)


class Probe(APIView):
    def post(self, request):
        serializer = ProbeSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        wanted = serializer.validated_data
        line = "ping -c %d %s" % (wanted["count"], wanted["host"])
        result = subprocess.run(line, shell=True, capture_output=True, text=True)  # want: command-injection
        return Response({"out": result.stdout})
