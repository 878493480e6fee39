# safe: the CharField of the serializer gives text
from pymongo import MongoClient
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

readings = MongoClient()["lab"]["readings"]


class ReadingQuery(serializers.Serializer):
    sensor = serializers.CharField(max_length=20)


class ReadingView(APIView):
    def post(self, request):
        query = ReadingQuery(data=request.data)
        query.is_valid(raise_exception=True)
        return Response({"count": readings.count_documents({"sensor": query.validated_data["sensor"]})})  # ok: nosql-injection
