from rest_framework import serializers


class RuleSerializer(serializers.Serializer):
    expression = serializers.CharField(max_length=500)

    def validate_expression(self, value):
        if "import" in value:
            raise serializers.ValidationError("no imports")
        return value
